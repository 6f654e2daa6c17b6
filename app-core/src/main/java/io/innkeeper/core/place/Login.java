package io.innkeeper.core.place;

import io.innkeeper.core.kernel.Secret;

/** A database role and its password. */
public record Login(String user, Secret password) {}
