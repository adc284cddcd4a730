package io.actionregistry.validation;

import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.ValidatorProvider;
import io.actionregistry.runtime.Verdict;

/** Offers {@link Rules}, as generated code does. */
public class TestProvider implements ValidatorProvider {
  @Override
  public String getRegistryName() {
    return "under.test";
  }

  @Override
  public String getManifestHash() {
    return getRegistry().getManifestHash();
  }

  @Override
  public Registry getRegistry() {
    return TestSchema.REGISTRY;
  }

  @Override
  public Validator create(Registry registry) {
    return RegistryValidator.of(registry, Rules.TABLE);
  }

  /** A second registry. */
  public static final class Other extends TestProvider {
    @Override
    public String getRegistryName() {
      return "also.under.test";
    }
  }

  /** One whose validators are somebody's own. */
  public static final class Foreign extends TestProvider {
    @Override
    public String getRegistryName() {
      return "foreign";
    }

    @Override
    public Validator create(Registry registry) {
      Validator real = super.create(registry);
      return new Validator() {
        @Override
        public Verdict check(Object action, Object params) {
          return real.check(action, params);
        }

        @Override
        public Verdict checkFirst(Object action, Object params) {
          return real.checkFirst(action, params);
        }

        @Override
        public boolean isValid(Object action, Object params) {
          return real.isValid(action, params);
        }

        @Override
        public Verdict checkMessage(Object name, Object value) {
          return real.checkMessage(name, value);
        }
      };
    }
  }
}
