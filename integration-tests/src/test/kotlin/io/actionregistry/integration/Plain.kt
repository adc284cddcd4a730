package io.actionregistry.integration

import io.actionregistry.runtime.Key
import java.math.BigInteger

/**
 * Data of either language in one form, so that both can be compared: keys by name, whole numbers as
 * [BigInteger], other numbers as [Double].
 */
internal fun plain(value: Any?): Any? =
    when (value) {
        is Map<*, *> -> value.entries.associate { (key, item) -> Key.nameOf(key) to plain(item) }
        is List<*> -> value.map(::plain)
        is Float, is Double -> (value as Number).toDouble()
        is Number -> BigInteger(value.toString())
        else -> Key.nameOf(value) ?: value
    }
