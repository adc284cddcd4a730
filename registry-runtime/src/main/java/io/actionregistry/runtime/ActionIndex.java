package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The actions of a registry by every name that they have. */
final class ActionIndex {
  private final Map<String, ActionDefinition> byCanonicalName;
  private final Map<String, String> aliases;
  private final Map<String, ActionDefinition> byAnyName;

  /** By what a Clojure keyword prints, and keeps: finding it there makes no new string. */
  private final Map<String, ActionDefinition> byClojureText = new HashMap<>();

  private final Set<Keyword> keywords;

  /** Takes actions whose names and aliases are known to be distinct. */
  ActionIndex(Collection<ActionDefinition> actions) {
    byCanonicalName =
        Checks.ordered("action", actions, ActionDefinition::getName, ActionDefinition::toString);
    byAnyName = new HashMap<>(byCanonicalName);
    Map<String, String> aliasToName = new LinkedHashMap<>();
    for (ActionDefinition action : actions) {
      for (String alias : action.getAliases()) {
        aliasToName.put(alias, action.getName());
        byAnyName.put(alias, action);
      }
    }
    byAnyName.forEach((name, action) -> byClojureText.put(":" + name, action));
    aliases = Collections.unmodifiableMap(aliasToName);
    keywords = Checks.orderedSet(actions.stream().map(ActionDefinition::getKeyword).toList());
  }

  /** The action of that name or alias, or null. */
  @Nullable ActionDefinition find(@Nullable Object nameOrAlias) {
    if (nameOrAlias != null && Key.isClojureKeyword(nameOrAlias)) {
      return byClojureText.get(nameOrAlias.toString());
    }
    String name = Key.nameOf(nameOrAlias);
    return name == null ? null : byAnyName.get(name);
  }

  Map<String, ActionDefinition> byCanonicalName() {
    return byCanonicalName;
  }

  Map<String, String> aliases() {
    return aliases;
  }

  Set<Keyword> keywords() {
    return keywords;
  }
}
