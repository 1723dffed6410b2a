package dev.portolan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing;
import dev.portolan.text.Messages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PngExporterTest {

    @Test
    void paintsTheDiagramAtTwoPixelsAUnit() throws IOException {
        Analysis analysis = Scenarios.named();
        Drawing drawing = Scenarios.drawing(analysis);
        BufferedImage image = picture(Scenarios.report(analysis, drawing));
        assertEquals(2 * (drawing.bounds().width() + 40), image.getWidth());
        assertTrue(holds(image, Palette.BRICK.getRGB()), "bricks");
        drawing.zones()
                .forEach(z -> assertTrue(
                        holds(image, Palette.tint(z.zone().kind()).getRGB()),
                        () -> "the room of " + z.zone().id()));
        drawing.links()
                .forEach(l -> assertTrue(holds(image, Palette.family(l.family()).getRGB()), l::family));
    }

    @Test
    void paintsAnEmptyDesign() throws IOException {
        Analysis empty = Scenarios.empty();
        picture(Scenarios.report(empty, Scenarios.drawing(empty)));
    }

    @Test
    void keepsAHugeDrawingWithinReach() {
        Drawing huge = new Drawing(List.of(), List.of(), List.of(), List.of(), new Box(0, 0, 40_000, 20_000));
        BufferedImage image = new DrawingPainter(Scenarios.CATALOG, Locale.ENGLISH).paint(huge);
        assertTrue((long) image.getWidth() * image.getHeight() < 41_000_000);
    }

    @Test
    void saysWhatToDoWithoutADiagram() {
        ExportException refused = assertThrows(
                ExportException.class,
                () -> new PngExporter()
                        .write(Scenarios.report("01-single-server-intranet"), new ByteArrayOutputStream()));
        assertTrue(refused.getMessage().contains(".xlsx"), refused::getMessage);
    }

    @Test
    void everyFamilyHasItsColourAndItsWord() {
        Messages words = Messages.of("picture", Locale.ENGLISH);
        Scenarios.CATALOG.services().forEach(s -> {
            assertTrue(!Palette.family(s.family()).equals(Palette.MUTED), s::family);
            assertTrue(!words.get("family." + s.family()).isEmpty());
        });
    }

    private static boolean holds(BufferedImage image, int rgb) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int pixel : pixels) {
            if (pixel == rgb) {
                return true;
            }
        }
        return false;
    }

    private static BufferedImage picture(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngExporter().write(report, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
