/** Five real documents and what a person reads in each. */
module org.gongkai.seeds {
    requires static org.jspecify;

    exports org.gongkai.seeds;
}
