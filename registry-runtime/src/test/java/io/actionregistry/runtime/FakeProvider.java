package io.actionregistry.runtime;

import java.util.concurrent.atomic.AtomicInteger;

/** Announced as a service; its validator refuses every action but "ping". */
public final class FakeProvider implements ValidatorProvider {
  static final String NAME = "registry.under.test";
  static final AtomicInteger LOADED = new AtomicInteger();

  public FakeProvider() {
    LOADED.incrementAndGet();
  }

  @Override
  public String getRegistryName() {
    return NAME;
  }

  @Override
  public String getManifestHash() {
    return "sha256:00";
  }

  @Override
  public Registry getRegistry() {
    return Fixture.builder().build();
  }

  @Override
  public Validator create(Registry registry) {
    return new Validator() {
      @Override
      public Verdict check(Object action, Object params) {
        return isValid(action, params) ? Verdict.valid() : new Verdict.RuntimeError("no " + action);
      }

      @Override
      public Verdict checkFirst(Object action, Object params) {
        return check(action, params);
      }

      @Override
      public boolean isValid(Object action, Object params) {
        return "ping".equals(registry.resolve(action));
      }

      @Override
      public Verdict checkMessage(Object protoFullName, Object value) {
        return check(protoFullName, value);
      }
    };
  }
}
