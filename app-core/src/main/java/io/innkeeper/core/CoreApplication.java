package io.innkeeper.core;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The modules below this package, as one Spring application. */
@SpringBootApplication
public class CoreApplication {}
