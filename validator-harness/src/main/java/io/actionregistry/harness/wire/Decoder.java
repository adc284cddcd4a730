package io.actionregistry.harness.wire;

import com.cognitect.transit.ReadHandler;
import com.cognitect.transit.TransitFactory;
import com.cognitect.transit.impl.MsgpackParser;
import com.cognitect.transit.impl.ReadCache;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;
import org.msgpack.core.buffer.ArrayBufferInput;

/**
 * Transit-java's parser, kept for the next message, over the bytes as they are; its factory would
 * make one for every message, and copy the bytes. For one thread; of no use after an exception.
 */
final class Decoder {
  private static final Map<String, ReadHandler<?, ?>> HANDLERS = ValueReaders.all();
  private static final byte[] NOTHING = {};

  private final ArrayBufferInput input = new ArrayBufferInput(NOTHING);
  private final MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(input);
  private final MsgpackParser parser =
      new MsgpackParser(
          unpacker,
          HANDLERS,
          TransitFactory.defaultDefaultReadHandler(),
          ValueReaders.Maps.MAPS,
          new ValueReaders.Lists());

  /** The cache is a new one each time: a message may refer to what is in it without having it. */
  @Nullable Object decode(byte[] bytes) throws IOException {
    input.reset(bytes);
    unpacker.reset(input);
    Object value = parser.parse(new ReadCache());
    if (unpacker.getTotalReadBytes() != bytes.length) {
      throw new WireException("a tag with more than one value");
    }
    input.reset(NOTHING);
    return value;
  }
}
