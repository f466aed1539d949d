import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/**
 * The build step that makes a class of every lambda: {@code java LambdaClasses.java CLASSES_FOLDER}. A lambda is linked when it
 * is first reached, at every start anew, and a check of a small document reaches four hundred; a class comes out of the archive
 * of classes ready to use. What a lambda does stays where javac has put it. Lambdas that can be serialised are left alone.
 */
public final class LambdaClasses {
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
    /** Between the name of the class that a lambda stands in and its number there. */
    private static final String MARK = "$$L";

    /** What the compiler of rules writes is its own. */
    private static final String RULES = "org/ticktie/rules";

    private final Path classes;
    /** What has to be written, by class. */
    private final Map<String, byte[]> made = new TreeMap<>();
    /** The new classes that may call what is private in a nest, by its host. */
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    private LambdaClasses(Path classes) {
        this.classes = classes;
    }

    /** Rewrites the classes of a folder that javac has written since the last time. */
    public static void main(String[] args) throws IOException {
        LambdaClasses lambdas = new LambdaClasses(Path.of(args[0]));
        List<Path> files;
        try (Stream<Path> all = Files.walk(lambdas.classes)) {
            files = all.filter(f -> f.toString().endsWith(".class")).sorted().toList();
        }
        for (Path file : files) {
            if (!file.toString().contains(MARK) && !file.startsWith(lambdas.classes.resolve(RULES))) {
                lambdas.rewrite(new ClassReader(Files.readAllBytes(file)));
            }
        }
        lambdas.write(files);
    }

    private void write(List<Path> files) throws IOException {
        for (Map.Entry<String, List<String>> nest : members.entrySet()) {
            made.put(nest.getKey(), admitting(nest.getValue(), made.getOrDefault(nest.getKey(), read(nest.getKey()))));
        }
        for (Path file : files) {
            String name = file.toString();
            int mark = name.indexOf(MARK);
            Path from = mark < 0 ? null : Path.of(name.substring(0, mark) + ".class");
            if (from != null && (!Files.exists(from) || made.containsKey(nameOf(from)))) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> one : made.entrySet()) {
            Files.write(classes.resolve(one.getKey() + ".class"), one.getValue());
        }
    }

    private byte[] read(String name) throws IOException {
        return Files.readAllBytes(classes.resolve(name + ".class"));
    }

    private String nameOf(Path file) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        return name.substring(0, name.length() - ".class".length());
    }

    private void rewrite(ClassReader reader) {
        ClassWriter writer = new ClassWriter(reader, 0);
        String name = reader.getClassName();
        String[] host = {name};
        int[] count = {0};
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visitNestHost(String of) {
                        host[0] = of;
                        super.visitNestHost(of);
                    }

                    @Override
                    public MethodVisitor visitMethod(
                            int access, String method, String type, String generic, String[] thrown) {
                        MethodVisitor to = super.visitMethod(access, method, type, generic, thrown);
                        return new MethodVisitor(Opcodes.ASM9, to) {
                            @Override
                            public void visitInvokeDynamicInsn(
                                    String called, String site, Handle linker, Object... args) {
                                if (!linker.getOwner().equals(METAFACTORY) || !linker.getName().equals("metafactory")) {
                                    super.visitInvokeDynamicInsn(called, site, linker, args);
                                    return;
                                }
                                String own = name + MARK + ++count[0];
                                members.computeIfAbsent(host[0], h -> new ArrayList<>()).add(own);
                                made.put(own, lambda(own, host[0], called, site, args));
                                if (Type.getArgumentTypes(site).length == 0) {
                                    super.visitFieldInsn(Opcodes.GETSTATIC, own, "ONLY", "L" + own + ";");
                                } else {
                                    super.visitMethodInsn(Opcodes.INVOKESTATIC, own, "of", site, false);
                                }
                            }
                        };
                    }
                },
                0);
        if (count[0] > 0) {
            made.put(name, writer.toByteArray());
        }
    }

    /** The host of a nest with further members. */
    private static byte[] admitting(List<String> further, byte[] host) {
        ClassReader reader = new ClassReader(host);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    private boolean said;

                    /** Members of the nest come before members of the class. */
                    private void say() {
                        if (!said) {
                            said = true;
                            further.forEach(this::visitNestMember);
                        }
                    }

                    @Override
                    public void visitNestMember(String member) {
                        if (!member.contains(MARK) || further.contains(member)) {
                            super.visitNestMember(member);
                        }
                    }

                    @Override
                    public RecordComponentVisitor visitRecordComponent(String name, String type, String generic) {
                        say();
                        return super.visitRecordComponent(name, type, generic);
                    }

                    @Override
                    public FieldVisitor visitField(int access, String name, String type, String generic, Object value) {
                        say();
                        return super.visitField(access, name, type, generic, value);
                    }

                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String type, String generic, String[] thrown) {
                        say();
                        return super.visitMethod(access, name, type, generic, thrown);
                    }
                },
                0);
        return writer.toByteArray();
    }

    /**
     * The class of a lambda.
     *
     * @param name its own
     * @param host of the nest that it joins
     * @param called the method that it implements
     * @param site what it captures, and the interface
     * @param args as the metafactory is given them: the method's type, what to call, the method's type as used
     */
    private static byte[] lambda(String name, String host, String called, String site, Object... args) {
        Type[] captured = Type.getArgumentTypes(site);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int flags = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        String[] interfaces = {Type.getReturnType(site).getInternalName()};
        writer.visit(Opcodes.V17, flags, name, null, "java/lang/Object", interfaces);
        writer.visitNestHost(host);
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "c" + i, captured[i].getDescriptor(), null, null);
        }
        String taking = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
        MethodVisitor code = writer.visitMethod(0, "<init>", taking, null, null);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        for (int i = 0, at = 1; i < captured.length; at += captured[i++].getSize()) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), at);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, "c" + i, captured[i].getDescriptor());
        }
        end(code, Opcodes.RETURN);
        if (captured.length == 0) {
            writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "ONLY", "L" + name + ";", null, null);
        }
        code = captured.length == 0
                ? writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null)
                : writer.visitMethod(Opcodes.ACC_STATIC, "of", site, null, null);
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        for (int i = 0, at = 0; i < captured.length; at += captured[i++].getSize()) {
            code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), at);
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", taking, false);
        if (captured.length == 0) {
            code.visitFieldInsn(Opcodes.PUTSTATIC, name, "ONLY", "L" + name + ";");
        }
        end(code, captured.length == 0 ? Opcodes.RETURN : Opcodes.ARETURN);
        body(writer, name, called, captured, (Type) args[0], (Handle) args[1], (Type) args[2]);
        return writer.toByteArray();
    }

    private static void body(
            ClassWriter writer, String name, String called, Type[] captured, Type type, Handle target, Type used) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, called, type.getDescriptor(), null, null);
        boolean making = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        List<Type> wanted = new ArrayList<>();
        if (making) {
            code.visitTypeInsn(Opcodes.NEW, target.getOwner());
            code.visitInsn(Opcodes.DUP);
        } else if (target.getTag() != Opcodes.H_INVOKESTATIC) {
            wanted.add(Type.getObjectType(target.getOwner()));
        }
        wanted.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, "c" + i, captured[i].getDescriptor());
            convert(code, captured[i], wanted.get(i));
        }
        Type[] given = type.getArgumentTypes();
        for (int i = 0, at = 1; i < given.length; at += given[i++].getSize()) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), at);
            Type as = used.getArgumentTypes()[i];
            if (!as.equals(given[i])) {
                code.visitTypeInsn(Opcodes.CHECKCAST, as.getInternalName());
            }
            convert(code, as, wanted.get(captured.length + i));
        }
        code.visitMethodInsn(
                opcode(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type got = making ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        if (type.getReturnType().getSort() != Type.VOID) {
            convert(code, got, isPrimitive(type.getReturnType()) ? type.getReturnType() : used.getReturnType());
        } else if (got.getSize() > 0) {
            code.visitInsn(got.getSize() == 1 ? Opcodes.POP : Opcodes.POP2);
        }
        end(code, type.getReturnType().getOpcode(Opcodes.IRETURN));
    }

    private static int opcode(Handle target) {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private static void end(MethodVisitor code, int how) {
        code.visitInsn(how);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** Boxes, unboxes and widens as the language does; what is one object already stays. */
    private static void convert(MethodVisitor code, Type from, Type to) {
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(code, from, to);
        } else if (isPrimitive(from)) {
            String box = box(from);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";", false);
        } else if (isPrimitive(to)) {
            boolean boxed = from.getInternalName().startsWith("java/lang/") && !from.getClassName().endsWith(".Object");
            String box = boxed ? from.getInternalName() : box(to);
            if (!boxed) {
                code.visitTypeInsn(Opcodes.CHECKCAST, box);
            }
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL, box, to.getClassName() + "Value", "()" + to.getDescriptor(), false);
        } else if (!from.equals(to) && !to.getClassName().equals("java.lang.Object")) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        if (from.equals(to) || from.getSort() <= Type.INT && to.getSort() <= Type.INT) {
            return;
        }
        String wider = from.getSort() <= Type.INT ? "I" + to.getDescriptor() : from.getDescriptor() + to.getDescriptor();
        code.visitInsn(
                switch (wider) {
                    case "IJ" -> Opcodes.I2L;
                    case "ID" -> Opcodes.I2D;
                    case "IF" -> Opcodes.I2F;
                    case "JD" -> Opcodes.L2D;
                    case "JF" -> Opcodes.L2F;
                    case "FD" -> Opcodes.F2D;
                    default -> throw new IllegalStateException("no lambda widens " + from + " to " + to);
                });
    }

    private static String box(Type type) {
        return switch (type.getSort()) {
            case Type.INT -> "java/lang/Integer";
            case Type.CHAR -> "java/lang/Character";
            default -> {
                String name = type.getClassName();
                yield "java/lang/" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            }
        };
    }
}
