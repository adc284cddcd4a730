package io.actionregistry.generator.emit.catalogue;

import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Numbers;
import io.actionregistry.generator.model.ValueRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A range drawn as a bar, in SVG: filled where values are admitted, a full dot for an end that
 * belongs to it, an empty one for an end that does not, a line at zero, and numbers at the
 * outermost ends. An end that is open for ever runs off the side. It says nothing that the
 * inequation beside it does not, and is hidden from who has the page read out.
 */
final class Bar {
  private static final double LEFT = 12;
  private static final double RIGHT = 88;
  private static final double RADIUS = 4.5;
  private static final int LONGEST = 9;

  private final ValueRange range;
  private final List<BigDecimal> numbers = new ArrayList<>();
  private final Map<BigDecimal, String> texts = new HashMap<>();
  private final StringBuilder svg = new StringBuilder();

  private Bar(ValueRange range) {
    this.range = range;
  }

  /** The drawing; empty where there is no finite end to draw. */
  static String of(ValueRange range) {
    return new Bar(range).draw();
  }

  private String draw() {
    range.declared().forEach(this::gather);
    range.declaredExcluded().forEach(this::gather);
    if (numbers.isEmpty()) {
      return "";
    }
    svg.append("<svg class=\"bar\" width=\"100%\" height=\"30\" aria-hidden=\"true\">");
    svg.append("<rect class=\"track\" x=\"0\" y=\"6\" width=\"100%\" height=\"4\" rx=\"2\"/>");
    range.declared().forEach(this::fill);
    BigDecimal least = numbers.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal most = numbers.stream().max(BigDecimal::compareTo).orElseThrow();
    if (least.signum() < 0 && most.signum() > 0) {
      String zero = percent(place(BigDecimal.ZERO));
      svg.append("<line class=\"zero\" x1=\"").append(zero).append("\" x2=\"").append(zero);
      svg.append("\" y1=\"3\" y2=\"13\"/>");
    }
    range.declared().forEach(this::ends);
    range.declaredExcluded().forEach(hole -> dot(hole.lower(), false));
    if (least.compareTo(most) == 0) {
      number(least, "middle", 0);
    } else {
      number(least, "start", -RADIUS);
      number(most, "end", RADIUS);
    }
    return svg.append("</svg>").toString();
  }

  /** Below the end, growing inwards; a long one would meet the other, and stands above in words. */
  private void number(BigDecimal number, String anchor, double shift) {
    String text = texts.getOrDefault(number, "");
    if (text.length() <= LONGEST) {
      svg.append("<text x=\"").append(percent(place(number)));
      svg.append(shift == 0 ? "" : "\" dx=\"" + shift);
      svg.append("\" y=\"27\" text-anchor=\"").append(anchor).append("\">");
      svg.append(Html.text(text)).append("</text>");
    }
  }

  private void gather(Interval interval) {
    add(interval.lower());
    add(interval.upper());
  }

  private void add(@Nullable Limit limit) {
    if (isFinite(limit)) {
      numbers.add(number(limit));
      texts.put(number(limit), RangeText.number(limit));
    }
  }

  private static boolean isFinite(@Nullable Limit limit) {
    return limit != null && Double.isFinite(limit.value().doubleValue());
  }

  private static BigDecimal number(@Nullable Limit limit) {
    return limit == null ? BigDecimal.ZERO : new BigDecimal(Numbers.text(limit.value()));
  }

  private void fill(Interval interval) {
    double from = isFinite(interval.lower()) ? place(number(interval.lower())) : 0;
    double to = isFinite(interval.upper()) ? place(number(interval.upper())) : 100;
    svg.append("<rect class=\"in\" x=\"").append(percent(from));
    svg.append("\" y=\"6\" width=\"").append(percent(Math.max(0, to - from)));
    svg.append("\" height=\"4\"/>");
  }

  private void ends(Interval interval) {
    dot(interval.lower(), interval.lower() != null && interval.lower().inclusive());
    dot(interval.upper(), interval.upper() != null && interval.upper().inclusive());
  }

  private void dot(@Nullable Limit limit, boolean full) {
    if (isFinite(limit)) {
      svg.append("<circle class=\"").append(full ? "closed" : "open").append("\" cx=\"");
      svg.append(percent(place(number(limit)))).append("\" cy=\"8\" r=\"");
      svg.append(RADIUS).append("\"/>");
    }
  }

  /** Where a number lies, in percent of the width. */
  private double place(BigDecimal number) {
    BigDecimal least = numbers.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal most = numbers.stream().max(BigDecimal::compareTo).orElseThrow();
    if (least.compareTo(most) == 0) {
      return (LEFT + RIGHT) / 2;
    }
    double part =
        number.subtract(least).divide(most.subtract(least), MathContext.DECIMAL32).doubleValue();
    return LEFT + (RIGHT - LEFT) * part;
  }

  private static String percent(double place) {
    String text = String.format(Locale.ROOT, "%.2f", place);
    return text.replaceFirst("\\.?0+$", "") + "%";
  }
}
