package se.paragraf.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** E-mails and what is attached to them. */
class MailTest {

  @TempDir Path folder;

  @Test
  void readsTheTextOfAMailWithAttachmentsAsItsOwn() throws Exception {
    ExtractedDocument mail =
        Reads.read(
            folder,
            "post.eml",
            """
            From: Siv Alm <siv.alm@granviken.example>
            To: Registrator <ks@granviken.example>
            Date: Fri, 25 Oct 2024 23:30:44 +0000
            Subject: =?utf-8?q?VB=3A_Protokollsutdrag_=C2=A7_67?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="x1"

            --x1
            Content-Type: text/plain; charset="utf-8"
            Content-Transfer-Encoding: quoted-printable

            H=C3=A4r kommer utdraget.

            --x1
            Content-Type: text/plain; charset="utf-8"
            Content-Disposition: attachment; filename="utdrag.txt"

            Paragraf 67

            --x1--
            """
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(Reads.lines(mail))
        .containsExactly(
            "Ämne: VB: Protokollsutdrag § 67", "Skickat: 2024-10-26", "Här kommer utdraget.");
    assertThat(mail.members()).hasSize(1);
  }
}
