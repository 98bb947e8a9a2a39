package org.undersigned.web;

import java.io.IOException;

/** More was sent than this server takes; no reader of bodies wraps it, as they do other errors. */
final class BodyTooLarge extends IOException {}
