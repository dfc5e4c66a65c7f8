#!/usr/bin/env python3
"""Converts, exports or validates many transcripts on Spark, through `verbatim pipe`.

Each task feeds its partition's records to one `verbatim pipe` process and takes the records that
come out. Spark's output commit lets only whole tasks count, so a task that is tried again, or that
ran on a machine that was lost, leaves every record in the output once.

    spark-submit verbatim_spark.py convert hdfs:///talks hdfs:///tei
    spark-submit verbatim_spark.py convert talks.parquet tei --id session --text body
    spark-submit verbatim_spark.py export tei plain --from jsonl --text tei -- --to text
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections import deque


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__.split("\n\n")[0], epilog="What stands behind -- goes to verbatim pipe."
    )
    parser.add_argument("action", choices=["convert", "export", "validate"])
    parser.add_argument("input", help="a directory of files, a sequence file, Parquet or JSON lines")
    parser.add_argument("output", help="a directory that does not exist yet")
    parser.add_argument(
        "--from",
        dest="form",
        choices=["files", "sequence", "parquet", "jsonl"],
        help="what the input is (default: by its name; a directory is of files)",
    )
    parser.add_argument("--id", default="id", help="the column of the identifier")
    parser.add_argument("--text", default="text", help="the column of the text, or of the TEI")
    parser.add_argument("--glob", help="the files of a directory that are taken, such as *.txt")
    parser.add_argument(
        "--to",
        dest="result",
        choices=["jsonl", "text"],
        default="jsonl",
        help="all of a record, or its TEI or text alone, a line each with \\n for line feeds",
    )
    parser.add_argument("--partitions", type=int, help="parts of the work (default: Spark's)")
    parser.add_argument("--verbatim", default="verbatim", help="the command on the workers")
    own, more = sys.argv[1:], []
    if "--" in own:
        cut = own.index("--")
        own, more = own[:cut], own[cut + 1 :]
    options = parser.parse_args(own)
    options.more = more
    if options.form is None:
        endings = {".parquet": "parquet", ".jsonl": "jsonl", ".ndjson": "jsonl", ".seq": "sequence"}
        options.form = endings.get(os.path.splitext(options.input.rstrip("/"))[1], "files")
    return options


def record(name, text):
    return json.dumps({"id": name, "text": text}, ensure_ascii=False)


def file_record(root, path, content):
    """A file as a record; one that is not UTF-8 keeps its bytes' place by an error of its own."""
    name = path.split("://")[-1].split(":", 1)[-1]
    name = "/" + name.lstrip("/")
    top = "/" + root.split("://")[-1].split(":", 1)[-1].strip("/") + "/"
    name = name.split(top, 1)[-1] if top in name else name.lstrip("/")
    try:
        return record(name, bytes(content).decode("utf-8"))
    except UnicodeDecodeError as error:
        return json.dumps({"id": name, "error": f"the file is not UTF-8: {error}"})


def records(spark, options):
    """The input as an RDD of lines of JSON."""
    if options.form == "files":
        files = spark.read.format("binaryFile").option("recursiveFileLookup", "true")
        if options.glob:
            files = files.option("pathGlobFilter", options.glob)
        root = options.input
        rows = files.load(root).select("path", "content").rdd
        return rows.map(lambda row: file_record(root, row.path, row.content))
    if options.form == "sequence":
        pairs = spark.sparkContext.sequenceFile(options.input)
        return pairs.map(lambda pair: record(str(pair[0]), str(pair[1])))
    reader = spark.read.parquet if options.form == "parquet" else spark.read.json
    columns = (options.id, options.text)
    rows = reader(options.input).select(*columns).rdd
    return rows.map(lambda row: record(row[0], row[1]))


def pipe(lines, command):
    """Feeds lines to one process and yields those that come out, one for one."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
        )
        # What could not be read before is not sent, and takes its place among what comes out.
        kept = deque()
        failure = []
        written = threading.Semaphore(0)

        def feed():
            try:
                with process.stdin as sink:
                    for line in lines:
                        if line.startswith('{"id": ') and '"error": ' in line:
                            failed = json.loads(line)
                            if "error" in failed and "text" not in failed:
                                failed["diagnostics"] = []
                                kept.append(json.dumps(failed, ensure_ascii=False))
                                written.release()
                                continue
                        kept.append(None)
                        written.release()
                        sink.write(line.encode("utf-8") + b"\n")
            except BrokenPipeError:
                pass
            except Exception as error:  # The iterator's own: it fails the task below.
                failure.append(error)
            finally:
                kept.append(False)
                written.release()

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        try:
            while True:
                written.acquire()
                line = kept.popleft()
                if line is False:
                    break
                if line is None:
                    line = process.stdout.readline()
                    if not line.endswith(b"\n"):
                        break
                    line = line[:-1].decode("utf-8")
                yield line
            if failure:
                raise failure[0]
            rest = process.stdout.read()
            # 1 says that some records have errors, which are in them.
            if process.wait() not in (0, 1) or rest or line is not False:
                errors.seek(0)
                tail = errors.read()[-2000:].decode("utf-8", "replace")
                raise RuntimeError(f"{command[0]} ended with {process.returncode}: {tail}")
        finally:
            process.kill()
            process.wait()


def text_only(line):
    """A record's result on one line; its error where there is none."""
    fields = json.loads(line)
    text = fields.get("tei", fields.get("text", fields.get("error", "")))
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


def main():
    from pyspark.sql import SparkSession

    options = arguments()
    spark = SparkSession.builder.appName(f"verbatim {options.action}").getOrCreate()
    command = [options.verbatim, "pipe", options.action, "--jobs", "1", *options.more]
    lines = records(spark, options)
    if options.partitions:
        lines = lines.repartition(options.partitions)
    results = lines.mapPartitions(lambda part: pipe(part, command))
    if options.result == "text":
        results = results.map(text_only)
    results.saveAsTextFile(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
