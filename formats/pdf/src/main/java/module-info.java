/** PDF, read and written. */
module org.gongkai.formats.pdf {
    requires transitive org.gongkai.formats;
    requires java.desktop;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires static org.jspecify;

    exports org.gongkai.formats.pdf;

    provides org.gongkai.formats.codec.Codec with
            org.gongkai.formats.pdf.PdfCodec;
}
