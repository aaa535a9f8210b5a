package se.paragraf.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.paragraf.api", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule oneClassKnowsTheBackend =
      noClasses()
          .that()
          .doNotHaveSimpleName("StoreConfiguration")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("se.paragraf.search.lucene..", "org.apache.lucene..")
          .because("a second backend must not change the API");

  @ArchTest
  static final ArchRule noParsers =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.tika..", "se.paragraf.indexer..", "se.paragraf.ui..")
          .because("a server on the network parses no strangers' files");
}
