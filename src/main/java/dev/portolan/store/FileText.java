package dev.portolan.store;

import dev.portolan.design.InvalidDesignException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a file, or a sentence that says why there is none. */
final class FileText {

    /** The largest supported hierarchy takes about a third of this. */
    static final int LARGEST = 64 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    static String read(Path file) {
        if (Files.isDirectory(file)) {
            throw new InvalidDesignException("", "this is a folder; name a *.portolan.json file in it");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (NoSuchFileException e) {
            throw new InvalidDesignException("", "there is no such file; check the name and the folder");
        } catch (IOException e) {
            throw new InvalidDesignException(
                    "", "the file cannot be read (" + Reasons.of(e) + "); check that you may open it");
        }
        if (bytes.length > LARGEST) {
            throw new InvalidDesignException(
                    "",
                    "the file is larger than " + (LARGEST >> 20)
                            + " MiB, which no design is; choose a *.portolan.json file");
        }
        return decode(bytes);
    }

    /** Some editors put a byte order mark before UTF-8; it says nothing and is dropped. */
    static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new InvalidDesignException(
                    "line " + line, "the file is not UTF-8 text; save it with the encoding UTF-8");
        }
        out.flip();
        return out.length() > 0 && out.charAt(0) == BYTE_ORDER_MARK
                ? out.subSequence(1, out.length()).toString()
                : out.toString();
    }
}
