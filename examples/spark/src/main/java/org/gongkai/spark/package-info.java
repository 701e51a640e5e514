/**
 * The data set of many machines: reads and checks what a folder or an object store holds, and writes Parquet.
 *
 * <p>Start with {@link org.gongkai.spark.SparkDataset}.
 */
@NullMarked
package org.gongkai.spark;

import org.jspecify.annotations.NullMarked;
