import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.VectorUtil;
import org.apache.lucene.util.Version;

/**
 * Lucene as a peer: builds an index, searches it and measures it, each as a process of its own.
 *
 * <p>Whitespace tokens, positions, one thread, one segment, memory-mapped files, BM25 with k1 1.2 and b 0.75,
 * no query cache, and pruning on from the first hit. The answers have the form of peer_process.py.
 */
public final class LuceneEngine {
  private static final String FIELD = "text";
  private static final int LONGEST_TOKEN = 8_000;
  private static final BM25Similarity BM25 = new BM25Similarity(1.2f, 0.75f);

  private final Map<String, String> options = new HashMap<>();

  public static void main(String[] arguments) throws IOException {
    LuceneEngine engine = new LuceneEngine();
    for (int number = 1; number + 1 < arguments.length; number += 2) {
      engine.options.put(arguments[number].substring(2), arguments[number + 1]);
    }
    switch (arguments[0]) {
      case "version" -> engine.version();
      case "build" -> engine.build();
      case "search" -> engine.search();
      case "bench" -> engine.bench();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /** Prints which Lucene and JVM these are, and whether the vector module is in use. */
  private void version() {
    List<String> said = new ArrayList<>();
    Logger logger = Logger.getLogger("org.apache.lucene");
    logger.setUseParentHandlers(false);
    logger.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            said.add(record.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
    VectorUtil.dotProduct(new float[] {1}, new float[] {1});
    System.out.printf(
        "Lucene %s, JDK %s (%s)%n", Version.LATEST, Runtime.version(), String.join("; ", said));
  }

  /** Indexes a file of lines {"id": number, "text": "letters, digits and spaces"}. */
  private void build() throws IOException {
    boolean isStored = options.get("stored").equals("yes");
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer(LONGEST_TOKEN));
    config.setSimilarity(BM25);
    config.setRAMBufferSizeMB(Double.parseDouble(options.get("heap")));
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setUseCompoundFile(false);
    NumericDocValuesField id = new NumericDocValuesField("id", 0);
    Field text = new TextField(FIELD, "", isStored ? Field.Store.YES : Field.Store.NO);
    Document document = new Document();
    document.add(id);
    document.add(text);
    try (BufferedReader lines = reader(options.get("input"));
        MMapDirectory directory = new MMapDirectory(Path.of(options.get("index")));
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        id.setLongValue(Long.parseLong(line, 7, line.indexOf(','), 10));
        text.setStringValue(line.substring(line.indexOf("\"text\": \"") + 9, line.length() - 2));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
      writer.commit();
      try (DirectoryReader index = DirectoryReader.open(writer)) {
        System.out.printf(
            "{\"documents\": %d, \"segments\": %d}%n", index.numDocs(), index.leaves().size());
      }
    }
  }

  /** Prints the hits of each query: its name, and pairs of id and score. */
  private void search() throws IOException {
    try (DirectoryReader reader = open()) {
      IndexSearcher searcher = searcher(reader);
      PrintStream output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
      for (Named query : queries()) {
        StringBuilder line = new StringBuilder("[\"" + query.name + "\", [");
        for (ScoreDoc hit : top(searcher, query.query)) {
          line.append(line.charAt(line.length() - 1) == '[' ? "[" : ", [");
          line.append(identifier(reader, hit.doc)).append(", ").append(hit.score).append(']');
        }
        output.println(line.append("]]"));
      }
      output.flush();
    }
  }

  /** Measures all queries so many times for each line that comes in; see peer_process.py. */
  private void bench() throws IOException {
    try (DirectoryReader reader = open()) {
      IndexSearcher searcher = searcher(reader);
      List<Named> queries = queries();
      Query nothing = new TermQuery(new Term(FIELD, "\u0001"));
      long warm = (long) (Double.parseDouble(options.get("warm")) * 1e9);
      long start = clock();
      do {
        for (Named query : queries) {
          query.hits = run(searcher, query.query);
        }
      } while (clock() - start < warm);
      System.out.println("ready");
      BufferedReader turns = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      while (turns.readLine() != null) {
        long overhead = Long.MAX_VALUE;
        for (Named query : queries) {
          query.best = Long.MAX_VALUE;
        }
        for (int pass = Integer.parseInt(options.get("repeat")); pass > 0; pass--) {
          for (Named query : queries) {
            query.best = Math.min(query.best, spent(searcher, query.query));
          }
          overhead = Math.min(overhead, spent(searcher, nothing));
        }
        print(queries, overhead);
      }
    }
  }

  private void print(List<Named> queries, long overhead) {
    StringBuilder times = new StringBuilder();
    StringBuilder hits = new StringBuilder();
    for (Named query : queries) {
      String comma = times.length() == 0 ? "" : ", ";
      times.append(comma).append('"').append(query.name).append("\": ").append(query.best);
      hits.append(comma).append('"').append(query.name).append("\": ").append(query.hits);
    }
    System.out.printf(
        "{\"nanoseconds\": {%s}, \"hits\": {%s}, \"overhead\": %d}%n", times, hits, overhead);
    System.out.flush();
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The processor time of this thread in nanoseconds: compiler and collector run in others. */
  private static long clock() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private long spent(IndexSearcher searcher, Query query) throws IOException {
    long start = clock();
    run(searcher, query);
    return clock() - start;
  }

  private int run(IndexSearcher searcher, Query query) throws IOException {
    return isCount() ? searcher.count(query) : top(searcher, query).length;
  }

  private ScoreDoc[] top(IndexSearcher searcher, Query query) throws IOException {
    int limit = Integer.parseInt(options.get("top"));
    // The threshold is raised to the limit: no hit is looked at only to be counted.
    return searcher.search(query, new TopScoreDocCollectorManager(limit, null, 0)).scoreDocs;
  }

  private boolean isCount() {
    return options.get("mode").startsWith("count-");
  }

  private DirectoryReader open() throws IOException {
    return DirectoryReader.open(new MMapDirectory(Path.of(options.get("index"))));
  }

  private static IndexSearcher searcher(DirectoryReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(BM25);
    searcher.setQueryCache(null);
    return searcher;
  }

  private static long identifier(DirectoryReader reader, int document) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      int local = document - leaf.docBase;
      if (local >= 0 && local < leaf.reader().maxDoc()) {
        NumericDocValues identifiers = leaf.reader().getNumericDocValues("id");
        identifiers.advanceExact(local);
        return identifiers.longValue();
      }
    }
    throw new IllegalStateException("no document " + document);
  }

  private static final class Named {
    private final String name;
    private final Query query;
    private long best = Long.MAX_VALUE;
    private int hits;

    private Named(String name, Query query) {
      this.name = name;
      this.query = query;
    }
  }

  private List<Named> queries() throws IOException {
    List<Named> queries = new ArrayList<>();
    try (BufferedReader lines = reader(options.get("queries"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        queries.add(new Named(line.substring(0, tab), query(line.substring(tab + 1).split(" "))));
      }
    }
    return queries;
  }

  private Query query(String[] words) {
    String mode = options.get("mode");
    if (mode.equals("phrase")) {
      return new PhraseQuery(FIELD, words);
    }
    if (words.length == 1) {
      return new TermQuery(new Term(FIELD, words[0]));
    }
    BooleanClause.Occur occur =
        mode.endsWith("and") ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD;
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (String word : words) {
      builder.add(new TermQuery(new Term(FIELD, word)), occur);
    }
    return builder.build();
  }

  private static BufferedReader reader(String path) throws IOException {
    return Files.newBufferedReader(Path.of(path), StandardCharsets.UTF_8);
  }
}
