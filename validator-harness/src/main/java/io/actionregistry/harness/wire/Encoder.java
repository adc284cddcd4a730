package io.actionregistry.harness.wire;

import com.cognitect.transit.WriteHandler;
import com.cognitect.transit.impl.MsgpackEmitter;
import com.cognitect.transit.impl.WriteCache;
import com.cognitect.transit.impl.WriteHandlerMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePacker;

/**
 * Transit-java's emitter, kept for the next message: what its factory makes for every one, tables
 * of handlers and of cached keys, costs more than a message. For one thread; of no use after an
 * exception.
 */
final class Encoder {
  private final BoundedBytes bytes = new BoundedBytes(Frames.MAX);
  private final MessagePacker packer = MessagePack.newDefaultPacker(bytes);
  private final Emitter emitter = new Emitter(packer, handlers());
  private final WriteCache cache = new WriteCache(true);

  byte[] encode(@Nullable Object value) throws Exception {
    bytes.clear();
    emitter.emit(value, false, cache.init());
    packer.flush();
    return bytes.toByteArray();
  }

  @SuppressWarnings("rawtypes") // As transit-java has it.
  private static WriteHandlerMap handlers() {
    Map<Class, WriteHandler<?, ?>> handlers = ValueWriters.all();
    return new WriteHandlerMap(handlers);
  }

  /** Leaves it to the packer when to write: transit-java's own flushes after every value. */
  private static final class Emitter extends MsgpackEmitter {
    Emitter(MessagePacker packer, WriteHandlerMap handlers) {
      super(packer, handlers, null);
    }

    @Override
    public void flushWriter() {
      // Not yet: see Encoder.
    }
  }
}
