package org.gongkai.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.FillIn;
import org.gongkai.document.Grid;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.template.Figure;
import org.gongkai.template.FormCell;
import org.gongkai.template.FormTable;
import org.gongkai.template.Identity;
import org.gongkai.template.Templates;

/** 空白表: a form as it is handed out, to be filled in. */
public final class BlankForm {
    private BlankForm() {}

    /** The form of a revision with its places and its 勾稽关系; the narrative has neither. */
    public static FillIn of(Revision revision) {
        AnnualReport blank = AnnualReport.blank(revision);
        Document page = Layout.of(blank);
        List<FormTable> tables = Templates.tables(blank);
        Map<String, FillIn.Field> fields = new LinkedHashMap<>();
        int table = 0;
        for (int block = 0; block < page.blocks().size(); block++) {
            Block content = page.blocks().get(block);
            if (content instanceof Grid) {
                for (FormCell cell : tables.get(table).cells()) {
                    int number = block;
                    cell.figure().ifPresent(figure -> fields.put(figure.id(), field(number, cell, figure)));
                }
                table++;
            }
        }
        List<FillIn.Balance> balances = new ArrayList<>();
        for (Identity identity : Templates.of(revision).identities()) {
            balances.add(new FillIn.Balance(places(identity.left(), fields), places(identity.right(), fields)));
        }
        return new FillIn(page, List.copyOf(fields.values()), balances);
    }

    private static FillIn.Field field(int block, FormCell cell, Figure figure) {
        FillIn.Kind kind = switch (figure.kind()) {
            case COUNT -> FillIn.Kind.COUNT;
            case CHANGE -> FillIn.Kind.CHANGE;
            case AMOUNT -> FillIn.Kind.AMOUNT;
        };
        return new FillIn.Field(block, cell.row(), cell.column(), kind);
    }

    private static List<FillIn.Field> places(List<Figure> figures, Map<String, FillIn.Field> fields) {
        List<FillIn.Field> places = new ArrayList<>();
        for (Figure figure : figures) {
            FillIn.Field field = fields.get(figure.id());
            if (field == null) {
                throw new IllegalStateException(figure.id() + " has no place on its form");
            }
            places.add(field);
        }
        return places;
    }
}
