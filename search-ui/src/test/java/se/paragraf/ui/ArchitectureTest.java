package se.paragraf.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.paragraf.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule pagesKnowNoBackend =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "se.paragraf.search.lucene..")
          .because("a second backend must not change the pages");

  @ArchTest
  static final ArchRule noParsers =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.tika..", "se.paragraf.indexer..")
          .because("a server on the network parses no strangers' files");
}
