package io.actionregistry.harness.serve;

import io.actionregistry.harness.wire.Request;
import io.actionregistry.harness.wire.TransitValues;
import io.actionregistry.harness.wire.WireException;
import org.jspecify.annotations.Nullable;

/**
 * What came in one frame.
 *
 * @param size of the frame in bytes
 * @param id to be repeated in the answer; null if there is none
 * @param request null if it is none of ours
 * @param error why, then
 */
record Received(int size, @Nullable String id, @Nullable Request request, String error)
    implements ReadAhead.Item {

  static Received of(byte[] frame) {
    Object message = null;
    try {
      message = TransitValues.decode(frame);
      Request.Sent sent = Request.Sent.of(message);
      return new Received(frame.length, sent.id(), sent.request(), "");
    } catch (WireException e) {
      String id = Request.Sent.idOf(message);
      return new Received(frame.length, id, null, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      // One byte can stand for an object of fifty; what was made of them is garbage again.
      return new Received(frame.length, null, null, "it needs more memory than there is");
    }
  }
}
