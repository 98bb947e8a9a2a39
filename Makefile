# make run     build, start on the embedded database with the samples in seeds/
# make test    the whole suite: H2, PostgreSQL, a real mail server, a real browser
# make letters  every letter of the samples, and a specimen of every part, in every format into target/letters
# make bench   how fast the hot paths are
# make format  put the code into its format
# make clean   forget what was built
SHELL := /bin/bash
MVN    = JAVA_HOME="$$home" mvn -B -ntp
JAR    = target/quarkus-app/quarkus-run.jar
# Scripts that the fonts within the program lack; a server without them says which one is missing.
FONTS  = fonts-noto-core fonts-hosny-amiri fonts-droid-fallback fonts-nanum
SOURCES = $(shell find src/main templates pom.xml -type f)

.PHONY: run test letters bench format clean packages-build packages-test

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
bench: packages-build
	@home=$$(.ci/jdk) && $(MVN) -q -Pbench test-compile exec:exec -Dbench.main=org.undersigned.bench.LettersBench

format:
	@home=$$(.ci/jdk) && $(MVN) -q spotless:apply

clean:
	rm -rf target

packages-build:
	@command -v mvn >/dev/null || .ci/packages maven

packages-test:
	@.ci/packages chromium poppler-utils libreoffice-writer-nogui $(FONTS)
