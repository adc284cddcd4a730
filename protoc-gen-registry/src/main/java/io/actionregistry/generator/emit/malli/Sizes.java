package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.ValueRange;
import java.util.function.Supplier;

/** Numbers of items, as the properties {@code :min} and {@code :max}. */
final class Sizes {
  private Sizes() {}

  /**
   * What has one of these sizes.
   *
   * @param form the same of any size
   */
  static Form of(ValueRange range, Supplier<Form> form) {
    return Form.or(
        range.effective().stream().map(interval -> sized(interval, form.get())).toList());
  }

  private static Form sized(Interval interval, Form form) {
    Form sized = form;
    long least = interval.lower() == null ? 0 : interval.lower().value().longValue();
    if (least > 0) {
      sized = sized.with("min", least);
    }
    if (interval.upper() != null && interval.upper().value().longValue() < Long.MAX_VALUE) {
      sized = sized.with("max", interval.upper().value().longValue());
    }
    return sized;
  }
}
