package io.innkeeper.core.place;

/** The generated passwords of one server's roles, kept in the data folder's keys. */
record Logins(Login superuser, Login owner, Login app) {

  static Logins of(DataFolder data, int major) {
    FilePasswords passwords = new FilePasswords(data.keys());
    return new Logins(
        login(passwords, major, Roles.SUPERUSER),
        login(passwords, major, Roles.OWNER),
        login(passwords, major, Roles.APP));
  }

  private static Login login(FilePasswords passwords, int major, String role) {
    return new Login(role, passwords.findOrGenerate("pg" + major + "-" + role));
  }
}
