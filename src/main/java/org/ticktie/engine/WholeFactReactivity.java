package org.ticktie.engine;

import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Tells Drools not to work out which conditions depend on which properties of a fact. Facts never change, so nobody asks; the
 * configuration that Drools would make for itself says otherwise, and reads property files first.
 */
final class WholeFactReactivity implements KnowledgeBuilderConfiguration {
    @Override
    public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> key) {
        if (PropertySpecificOption.KEY.equals(key)) {
            @SuppressWarnings("unchecked") // the key tells the type
            C off = (C) (Object) PropertySpecificOption.DISABLED;
            return off;
        }
        throw new UnsupportedOperationException(key.name());
    }

    @Override
    public <
                    X extends
                            OptionsConfiguration<
                                            KnowledgeBuilderOption,
                                            SingleValueKieBuilderOption,
                                            MultiValueKieBuilderOption>>
            X as(ConfigurationKey<X> key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <C extends KnowledgeBuilderOption> void setOption(C option) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean setProperty(String name, String value) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public String getProperty(String name) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public ClassLoader getClassLoader() {
        return getClass().getClassLoader();
    }

    @Override
    public void makeImmutable() {
        // it is
    }
}
