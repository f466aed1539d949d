package org.ticktie.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Any number of damaged documents, made of whole ones; each is known by its number and the same every time. */
final class DamagedDocuments {
    /** Of longer documents a part is taken, so that many can be checked. */
    private static final int LONGEST = 10_000;

    private final List<byte[]> whole = new ArrayList<>();

    /** Made of the files under these folders; folders that are not there are passed over. */
    DamagedDocuments(Path... folders) throws IOException {
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        byte[] bytes = Files.readAllBytes(file);
                        if (bytes.length > 0) {
                            whole.add(bytes);
                        }
                    }
                }
            }
        }
    }

    /** The document of that number. */
    byte[] get(int number) {
        Random random = new Random(number);
        byte[] document = part(pick(random), random);
        for (int times = 1 + random.nextInt(3); times > 0 && document.length > 0; times--) {
            Damage[] damages = Damage.values();
            document = damages[random.nextInt(damages.length)].to(document, pick(random), random);
        }
        return document;
    }

    private byte[] pick(Random random) {
        return whole.get(random.nextInt(whole.size()));
    }

    private static byte[] part(byte[] document, Random random) {
        if (document.length <= LONGEST) {
            return document;
        }
        // the beginning tells what kind of file it is
        int head = LONGEST / 4;
        int from = head + random.nextInt(document.length - LONGEST);
        byte[] part = Arrays.copyOf(document, LONGEST);
        System.arraycopy(document, from, part, head, LONGEST - head);
        return part;
    }
}
