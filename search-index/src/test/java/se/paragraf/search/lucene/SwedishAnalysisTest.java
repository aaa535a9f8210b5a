package se.paragraf.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishAnalysisTest {

  private static List<String> terms(String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = SwedishAnalysis.STEMMED.tokenStream(IndexFormat.TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "motion motioner motionen motionerna",
        "beslut beslutet besluten",
        "nämnd nämnden nämndernas nämnder",
        "skola skolor skolan skolornas skolans",
        "taxa taxan taxor",
        "ärende ärenden ärendet ärendets",
        "uppdrag uppdraget uppdragen uppdragets",
        "tjänsteutlåtande tjänsteutlåtandet tjänsteutlåtanden",
        "verksamhet verksamheten verksamheter verksamhetens",
        "plan planen planer",
        "budget budgeten",
        "kostnad kostnader kostnaden kostnaderna",
        "kvalitet kvaliteten",
        "organ organet",
        "barn barnen barnens",
        "bad badet",
        "KF KF:s"
      })
  void bringsTheFormsOfAWordTogether(String forms) throws IOException {
    assertThat(terms(forms).stream().distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan plats", "bad bada badrum", "gata gatukontor", "skola skolskjuts"})
  void keepsOtherWordsApart(String words) throws IOException {
    assertThat(terms(words).stream().distinct()).hasSizeGreaterThan(1);
  }
}
