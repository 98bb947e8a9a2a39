# make run     build, start on the embedded database with the samples in seeds/
# make test    the whole suite: H2, PostgreSQL, a real mail server, a real browser
# make letters  every letter of the samples, and a specimen of every part, in every format into target/letters
# make bench   how fast the hot paths are: letters and signing; make bench-signing the second alone
# make kill    kills the server, and PostgreSQL, while they are signed, and counts who is missing
# make replicas  two servers behind HAProxy, each killed and started again while people sign and confirm
# make full    the disk below each database is full while they are signed; mounts a small one, so needs root
# make timing  whether the time of an answer tells what an address has done before
# make format  put the code into its format
# make clean   forget what was built
SHELL := /bin/bash
MVN    = JAVA_HOME="$$home" mvn -B -ntp
JAR    = target/quarkus-app/quarkus-run.jar
# Scripts that the fonts within the program lack; a server without them says which one is missing.
FONTS  = fonts-noto-core fonts-hosny-amiri fonts-droid-fallback fonts-nanum
SOURCES = $(shell find src/main templates pom.xml -type f)

.PHONY: run test letters bench bench-letters bench-signing kill replicas full timing format clean packages-build packages-test packages-bench

run: $(JAR)
	@home=$$(.ci/jdk) && UNDERSIGNED_SEEDS=$${UNDERSIGNED_SEEDS:-true} exec "$$home/bin/java" -jar $(JAR)

$(JAR): $(SOURCES) | packages-build
	@home=$$(.ci/jdk) && $(MVN) -q package -Dmaven.test.skip=true -Dspotless.check.skip=true && touch $(JAR)

# Playwright drives the browser of the distribution; it must never fetch one of its own.
test: packages-build packages-test
	@home=$$(.ci/jdk) && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 $(MVN) verify

# The test that holds these letters to the standards writes them.
letters: packages-build packages-test
	@home=$$(.ci/jdk) && $(MVN) -q test-compile surefire:test@default-test -Dtest=ShownLettersTest -Dspotless.check.skip=true
	@ls target/letters

# Prints figures and ratios of one run; asserts nothing, because machines differ.
bench: bench-letters bench-signing

bench-letters: packages-build
	@home=$$(.ci/jdk) && $(MVN) -q -Pbench test-compile exec:exec -Dbench.main=org.undersigned.bench.LettersBench

# Beside pgbench, which comes with Debian's PostgreSQL, and beside a Quarkus that does nothing.
bench-signing: $(JAR) packages-bench
	@home=$$(.ci/jdk) && $(MVN) -q -f src/bench/empty/pom.xml package -Dmaven.test.skip=true
	@home=$$(.ci/jdk) && $(MVN) -q -Pbench test-compile exec:exec -Dbench.main=org.undersigned.bench.SigningBench

# Ten rounds each: the server on H2, the server on PostgreSQL, PostgreSQL under the server at once and in good order. Fails when anybody is missing.
kill: $(JAR)
	@home=$$(.ci/jdk) && $(MVN) -q -Pbench test-compile exec:exec -Dbench.main=org.undersigned.packaged.Killing

# Two servers on one PostgreSQL behind HAProxy; each is killed and started again while people sign and confirm.
replicas: $(JAR) packages-test
	@home=$$(.ci/jdk) && $(MVN) -q -Pbench test-compile exec:exec -Dbench.main=org.undersigned.packaged.Replicas

# Fails when anybody who was thanked is missing, or nobody can sign when there is room again.
full: $(JAR)
	@home=$$(.ci/jdk) && $(MVN) -q -Pbench test-compile exec:exec -Dbench.main=org.undersigned.packaged.FullDisk

# A thousand requests in each of seven situations at each door, compared by their ranks.
timing: $(JAR)
	@home=$$(.ci/jdk) && $(MVN) -q -Pbench test-compile exec:exec -Dbench.main=org.undersigned.packaged.Timing

format:
	@home=$$(.ci/jdk) && $(MVN) -q spotless:apply

clean:
	rm -rf target

packages-build:
	@command -v mvn >/dev/null || .ci/packages maven

packages-test:
	@.ci/packages chromium haproxy poppler-utils libreoffice-writer-nogui $(FONTS)

packages-bench:
	@command -v pgbench >/dev/null || .ci/packages postgresql-contrib
