package se.paragraf.indexer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "se.paragraf", importOptions = DoNotIncludeTests.class)
class IndexerArchitectureTest {

  @ArchTest
  static final ArchRule oneImporterOfTika =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.paragraf.indexer.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..")
          .because("whoever parses untrusted files must be movable into a process of its own");

  @ArchTest
  static final ArchRule parsingIsPure =
      noClasses()
          .that()
          .resideInAPackage("se.paragraf.indexer.parse..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..", "se.paragraf.search..")
          .because("rules for reading are tried on text alone, without files or an index");

  @ArchTest
  static final ArchRule noEngineInTheIndexer =
      noClasses()
          .that()
          .resideInAPackage("se.paragraf.indexer..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("a second backend must be able to take the same records");

  @ArchTest
  static final ArchRule noCycles =
      SlicesRuleDefinition.slices()
          .matching("se.paragraf.indexer.(*)..")
          .should()
          .beFreeOfCycles()
          .because("data flows one way: file, text, records, index");
}
