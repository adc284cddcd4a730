package io.actionregistry.integration

import io.actionregistry.runtime.Registry
import io.actionregistry.runtime.Validator
import io.actionregistry.runtime.ValidatorProvider
import potatoclient.transit.ActionRegistry

/** Validators that were generated from another version of the schema. */
class StaleValidators : ValidatorProvider {
    override fun getRegistryName() = "potatoclient.transit"

    override fun getManifestHash() = "sha256:of-another-version"

    override fun getRegistry(): Registry = ActionRegistry.registry()

    override fun create(registry: Registry): Validator = error("nobody asks for them")
}
