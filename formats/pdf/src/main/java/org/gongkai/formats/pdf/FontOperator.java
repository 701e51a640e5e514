package org.gongkai.formats.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/** Sets the font, one of ours. */
final class FontOperator extends OperatorProcessor {
    private final Fonts fonts;

    FontOperator(PDFStreamEngine engine, Fonts fonts) {
        super(engine);
        this.fonts = fonts;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.size() < 2
                || !(operands.get(0) instanceof COSName name)
                || !(operands.get(1) instanceof COSNumber size)) {
            throw new MissingOperandException(operator, operands);
        }
        PDTextState state = getContext().getGraphicsState().getTextState();
        state.setFontSize(size.floatValue());
        state.setFont(null);
        COSDictionary resources = getContext().getResources() == null
                ? null
                : getContext().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = resources == null ? null : resources.getCOSDictionary(name);
        if (font == null) {
            throw new IOException("font " + name.getName() + " is not in the file");
        }
        state.setFont(fonts.of(font));
    }

    @Override
    public String getName() {
        return OperatorName.SET_FONT_AND_SIZE;
    }
}
