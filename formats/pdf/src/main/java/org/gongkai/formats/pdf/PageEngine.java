package org.gongkai.formats.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.page.Glyph;
import org.gongkai.formats.page.PageContent;
import org.gongkai.formats.page.Rule;

/** Walks what a page draws, and notes its glyphs and its lines. Draws nothing. */
final class PageEngine extends PDFGraphicsStreamEngine {
    /** A stroke as thick as this fills a surface. */
    private static final double THICKEST = 4;
    /** Writing is level or upright within this, in quarters of a full turn. */
    private static final double ASLANT = 0.06;

    private final Budget budget;
    private final int number;
    private final PDRectangle paper;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private final Deque<Rectangle2D> clips = new ArrayDeque<>();
    private Rectangle2D clip;
    private boolean clipsPath;
    private boolean images;
    private boolean damaged;
    private int run;

    PageEngine(PDPage page, int number, Fonts fonts, Budget budget) {
        super(page);
        this.budget = budget;
        this.number = number;
        this.paper = page.getCropBox();
        this.clip = new Rectangle2D.Double(
                paper.getLowerLeftX(), paper.getLowerLeftY(), paper.getWidth(), paper.getHeight());
        addOperator(new FontOperator(this, fonts));
        addOperator(new ObjectOperator(this));
        addOperator(new InlineImageOperator(this));
    }

    PageContent read() throws IOException {
        processPage(getPage());
        for (PDAnnotation annotation : getPage().getAnnotations()) {
            if (annotation instanceof PDAnnotationWidget && !annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
        return new PageContent(number, paper.getWidth(), paper.getHeight(), glyphs, rules);
    }

    boolean hasImages() {
        return images;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        super.processOperator(operator, operands);
    }

    /** What goes too far must end; what a page can do without is passed over; anything else is damage. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof LimitExceededException) {
            throw e;
        }
        damaged |= !(e instanceof EmptyGraphicsStackException
                || e instanceof MissingOperandException
                || e instanceof MissingResourceException);
    }

    /** Whether something on the page could not be read. */
    boolean isDamaged() {
        return damaged;
    }

    Budget budget() {
        return budget;
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        run++;
        super.showTextString(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        run++;
        super.showTextStrings(array);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        if (getGraphicsState().getTextState().getFont() != null) {
            super.showText(string);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.node();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (!mode.isFill() && !mode.isStroke()) {
            return;
        }
        double across = matrix.getScaleX();
        double down = -matrix.getShearY();
        double quarters = Math.atan2(down, across) / (Math.PI / 2);
        long turn = Math.round(quarters);
        String text = Characters.of(font, code);
        if (Math.abs(quarters - turn) > ASLANT || text.isEmpty()) {
            return;
        }
        double wide = displacement.getX() != 0 ? displacement.getX() : font.isVertical() ? 1 : 0;
        Glyph glyph = new Glyph(
                text,
                matrix.getTranslateX() - paper.getLowerLeftX(),
                paper.getUpperRightY() - matrix.getTranslateY(),
                wide * Math.hypot(across, down),
                Math.hypot(matrix.getShearX(), matrix.getScaleY()),
                (int) ((turn + 4) % 4),
                run);
        if (isInside(matrix)) {
            glyphs.add(glyph);
        } else if (Character.isDigit(text.charAt(0))) {
            cutOff();
        }
    }

    /** A number of which only some digits can be seen is no number: says so in the place of those that can't. */
    private void cutOff() {
        Glyph last = glyphs.isEmpty() ? null : glyphs.get(glyphs.size() - 1);
        if (last != null && last.run() == run && Character.isDigit(last.text().charAt(0))) {
            double half = last.turn() == 0 ? last.width() / 2 : 0;
            glyphs.add(new Glyph(
                    Characters.UNKNOWN, last.x() + half, last.y(), last.width() / 2, last.size(), last.turn(), run));
        }
    }

    /**
     * Whether some of a glyph can be seen: it begins on the paper and within what is not clipped off. A table wider
     * than its paper is cut by the edge, and a number with it; what stands just beyond belongs to it.
     */
    private boolean isInside(Matrix matrix) {
        double reach = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        double beyond = clip.getMaxX() > paper.getUpperRightX() - 1 ? paper.getWidth() / 2 : 0;
        return matrix.getTranslateX() > clip.getMinX() - reach
                && matrix.getTranslateX() < clip.getMaxX() + beyond
                && matrix.getTranslateY() > clip.getMinY() - reach
                && matrix.getTranslateY() < clip.getMaxY() + reach;
    }

    @Override
    public void saveGraphicsState() {
        clips.push(clip);
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        if (!clips.isEmpty()) {
            clip = clips.pop();
        }
        super.restoreGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        Rectangle2D outside = clip;
        int depth = clips.size();
        super.showForm(form);
        while (clips.size() > depth) {
            clips.pop();
        }
        clip = outside;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        image();
    }

    /** A picture, whatever it shows; a thin one may be a line. */
    void image() {
        images = true;
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        GeneralPath square = new GeneralPath(new Rectangle2D.Double(0, 0, 1, 1));
        square.transform(matrix.createAffineTransform());
        rule(square.getBounds2D(), 0);
    }

    @Override
    public void clip(int windingRule) {
        clipsPath = true;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) throws LimitExceededException {
        budget.step();
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clipsPath) {
            clip = clip.createIntersection(path.getBounds2D());
            clipsPath = false;
        }
        path.reset();
    }

    @Override
    public void strokePath() throws LimitExceededException {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws LimitExceededException {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws LimitExceededException {
        fill();
        stroke();
        endPath();
    }

    private void stroke() throws LimitExceededException {
        double width = transformWidth(getGraphicsState().getLineWidth());
        if (width <= THICKEST && !isWhite(getGraphicsState().getStrokingColor())) {
            for (Rectangle2D line : Drawing.stroked(path)) {
                budget.node();
                rule(line, width / 2);
            }
        }
    }

    private void fill() throws LimitExceededException {
        if (!isWhite(getGraphicsState().getNonStrokingColor())) {
            for (Rectangle2D box : Drawing.filled(path)) {
                budget.node();
                rule(box, 0);
            }
        }
    }

    /** Notes what of a line or box is not clipped off. */
    private void rule(Rectangle2D box, double reach) {
        double left = Math.max(box.getMinX(), clip.getMinX() - reach);
        double right = Math.min(box.getMaxX(), clip.getMaxX() + reach);
        double low = Math.max(box.getMinY(), clip.getMinY() - reach);
        double high = Math.min(box.getMaxY(), clip.getMaxY() + reach);
        if (left > right || low > high) {
            return;
        }
        Rule rule = Rule.between(
                left - paper.getLowerLeftX(),
                paper.getUpperRightY() - high,
                right - paper.getLowerLeftX(),
                paper.getUpperRightY() - low);
        if (rule.isLine()) {
            rules.add(rule);
        }
    }

    /** White lines part surfaces of a colour, or nothing at all. */
    private static boolean isWhite(PDColor color) {
        float[] parts = color.getComponents();
        boolean print = parts.length == 4;
        for (float part : parts) {
            if (part != (print ? 0 : 1)) {
                return false;
            }
        }
        return parts.length == 1 || parts.length > 2;
    }

    @Override
    public void shadingFill(COSName shadingName) {}
}
