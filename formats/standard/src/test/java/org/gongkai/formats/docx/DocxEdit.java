package org.gongkai.formats.docx;

/** What a clerk's work in Word leaves in a document without changing what it shows: each takes a run and gives runs. */
enum DocxEdit {
    SPLIT {
        @Override
        String edit(String text) {
            int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            return Docx.r(text.substring(0, half)) + "<w:proofErr w:type=\"gramStart\"/>"
                    + Docx.r(text.substring(half));
        }
    },
    REPLACED {
        @Override
        String edit(String text) {
            return "<w:del w:id=\"1\"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id=\"2\">" + Docx.r(text)
                    + "</w:ins>";
        }
    },
    MOVED {
        @Override
        String edit(String text) {
            return "<w:moveFrom w:id=\"1\">" + Docx.r("8") + "</w:moveFrom><w:moveTo w:id=\"2\">" + Docx.r(text)
                    + "</w:moveTo>";
        }
    },
    HIDDEN_BESIDE {
        @Override
        String edit(String text) {
            return Docx.r(text) + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>7</w:t></w:r>";
        }
    },
    CONTROL {
        @Override
        String edit(String text) {
            return "<w:sdt><w:sdtPr><w:alias w:val=\"6\"/></w:sdtPr><w:sdtContent>" + Docx.r(text)
                    + "</w:sdtContent></w:sdt>";
        }
    },
    FIELD {
        @Override
        String edit(String text) {
            return mark("begin") + "<w:r><w:instrText> =5 </w:instrText></w:r>" + mark("separate") + Docx.r(text)
                    + mark("end");
        }
    },
    LINKED {
        @Override
        String edit(String text) {
            return "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:hyperlink>" + Docx.r(text)
                    + "</w:hyperlink><w:bookmarkEnd w:id=\"0\"/>";
        }
    },
    ALTERNATIVE {
        @Override
        String edit(String text) {
            return "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                    + "<mc:Choice Requires=\"w14\">" + Docx.r(text) + "</mc:Choice><mc:Fallback>" + Docx.r(text)
                    + "</mc:Fallback></mc:AlternateContent>";
        }
    };

    /** The same text, as markup within a paragraph; the text is markup already. */
    abstract String edit(String text);

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
