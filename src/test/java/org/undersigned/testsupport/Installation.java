package org.undersigned.testsupport;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A complete installation for a test: database, folders and mail server, shared by all such tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(TestDatabase.class)
@WithTestResource(TestFolders.class)
@WithTestResource(MailServer.class)
public @interface Installation {}
