/** A system that reads reports, as a module. */
module org.example.reader {
    requires org.gongkai.formats;
}
