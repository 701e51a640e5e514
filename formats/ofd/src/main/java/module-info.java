/** 版式文档 (OFD, GB/T 33190), read and written. */
module org.gongkai.formats.ofd {
    requires transitive org.gongkai.formats;
    requires static org.jspecify;

    exports org.gongkai.formats.ofd;

    provides org.gongkai.formats.codec.Codec with
            org.gongkai.formats.ofd.OfdCodec;
}
