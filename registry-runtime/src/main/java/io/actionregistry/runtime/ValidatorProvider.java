package io.actionregistry.runtime;

/**
 * Offers generated validators to {@link ValidationGate}, which finds it by {@link
 * java.util.ServiceLoader}.
 */
public interface ValidatorProvider {
  /** Which registry the validators are for: its Java package, {@code "potatoclient.transit"}. */
  String getRegistryName();

  /** The hash of the manifest that the validators were generated with. */
  String getManifestHash();

  /** The registry that the validators were generated beside. */
  Registry getRegistry();

  /** A validator for the registry of that name. */
  Validator create(Registry registry);
}
