package io.actionregistry.validation.cel;

/**
 * E-mail addresses as HTML defines them: <a
 * href="https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address">valid e-mail
 * address</a>.
 */
final class EmailAddresses {
  private static final Ascii LOCAL = Ascii.ALPHANUMERIC.or(".!#$%&'*+/=?^_`{|}~-");

  private EmailAddresses() {}

  static boolean isValid(String text) {
    int at = text.indexOf('@');
    return at > 0 && LOCAL.hasAll(text, 0, at) && HostNames.areLabels(text, at + 1);
  }
}
