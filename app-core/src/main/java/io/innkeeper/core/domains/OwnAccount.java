package io.innkeeper.core.domains;

import io.innkeeper.core.secrets.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The customer's own account at the provider: its address and its sealed token. */
@Embeddable
record OwnAccount(
    @Column(name = "own_email") String email,
    @Column(name = "own_token") String token,
    @Column(name = "own_token_masked") String maskedToken) {

  Sealed sealed() {
    return new Sealed(token);
  }

  /** The same account with its token sealed for another place. */
  OwnAccount resealed(Sealed sealed) {
    return new OwnAccount(email, sealed.ciphertext(), maskedToken);
  }

  @Override
  public String toString() {
    return "OwnAccount[" + email + ", " + maskedToken + "]";
  }
}
