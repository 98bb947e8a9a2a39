package org.undersigned.seed;

/** What a file says, with the file, so that whoever finds a fault can point at the line. */
record Seeded<T>(SeedFile file, T says) {}
