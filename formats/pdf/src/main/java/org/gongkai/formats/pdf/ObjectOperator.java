package org.gongkai.formats.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.gongkai.formats.codec.LimitExceededException;

/** Walks into a form; of a picture only its place is noted, so that none is decoded. */
final class ObjectOperator extends OperatorProcessor {
    private final PageEngine engine;

    ObjectOperator(PageEngine engine) {
        super(engine);
        this.engine = engine;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            throw new MissingOperandException(operator, operands);
        }
        COSDictionary objects = engine.getResources() == null
                ? null
                : engine.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSBase object = objects == null ? null : objects.getDictionaryObject(name);
        if (!(object instanceof COSStream stream)) {
            return;
        }
        if (!COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            engine.image();
        } else {
            int deepest = engine.budget().limits().maxNesting();
            if (engine.getLevel() >= deepest) {
                throw new LimitExceededException("forms within each other", "maxNesting", deepest);
            }
            engine.increaseLevel();
            try {
                engine.showForm(new PDFormXObject(stream));
            } finally {
                engine.decreaseLevel();
            }
        }
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
