package io.actionregistry.generator.emit.jvm;

import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/**
 * How near class files come to their limits.
 *
 * @param classes how many there are
 * @param largestMethod bytes of code
 * @param largestConstantPool entries
 */
record ClassSizes(int classes, int largestMethod, int largestConstantPool) {
  static ClassSizes of(Map<String, byte[]> classes) {
    int method = 0;
    int pool = 0;
    for (byte[] bytes : classes.values()) {
      ClassReader reader = new ClassReader(bytes);
      pool = Math.max(pool, reader.getItemCount());
      method = Math.max(method, largestMethod(reader));
    }
    return new ClassSizes(classes.size(), method, pool);
  }

  private static int largestMethod(ClassReader reader) {
    int[] largest = {0};
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CodeSizeEvaluator(Opcodes.ASM9, null) {
              @Override
              public void visitEnd() {
                largest[0] = Math.max(largest[0], getMaxSize());
              }
            };
          }
        },
        0);
    return largest[0];
  }
}
