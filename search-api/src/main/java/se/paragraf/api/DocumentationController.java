package se.paragraf.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documentation, for programs and for people. */
@RestController
class DocumentationController {

  @GetMapping("/openapi.json")
  ResponseEntity<Resource> openApi() {
    return resource("openapi.json", MediaType.APPLICATION_JSON);
  }

  @GetMapping("/api")
  ResponseEntity<Resource> page() {
    return resource("api.html", MediaType.parseMediaType("text/html;charset=UTF-8"));
  }

  private static ResponseEntity<Resource> resource(String name, MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .body(new ClassPathResource(name, DocumentationController.class));
  }
}
