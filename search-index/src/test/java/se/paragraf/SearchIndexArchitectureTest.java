package se.paragraf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.paragraf", importOptions = ImportOption.DoNotIncludeTests.class)
class SearchIndexArchitectureTest {

  @ArchTest
  static final ArchRule lucene_stays_in_one_package =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.paragraf.search.lucene..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "org.tartarus..")
          .because("a second backend must be able to take Lucene's place");

  @ArchTest
  static final ArchRule the_model_stands_alone =
      classes()
          .that()
          .resideInAPackage("se.paragraf.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("se.paragraf.model..", "java..", "org.jspecify..")
          .because("every part may use the model, so it must bring nothing with it");

  @ArchTest
  static final ArchRule asking_knows_no_engine =
      noClasses()
          .that()
          .resideInAPackage("se.paragraf.search")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("se.paragraf.search.lucene..")
          .because("the interface is what backends have in common");

  @ArchTest
  static final ArchRule letters_change_case_in_a_named_language =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because(
              "without a locale the machine's language decides, and a Turkish one loses the i");
}
