package se.paragraf.indexer.worker;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a worker has come.
 *
 * @param stage {@code extract} or {@code parse}
 * @param path the document, or the member of one
 * @param page the page, from 1; 0 when none was begun
 */
record Progress(String stage, String path, int page) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  byte[] toJson() {
    return JSON.writeValueAsBytes(
        JSON.createObjectNode().put("stage", stage).put("path", path).put("page", page));
  }

  static Progress ofJson(byte[] bytes) {
    JsonNode json = JSON.readTree(bytes);
    return new Progress(
        json.path("stage").asString("extract"),
        json.path("path").asString(""),
        json.path("page").asInt(0));
  }
}
