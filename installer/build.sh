# shellcheck shell=sh
# What ./portolan, ./check and the installers share: finding a JDK 25, and one runnable build under target/.
# Sourced, with $home set to the project's folder. Nothing here writes to standard output.
#
#   target/launch.jar    the program; its manifest names the libraries in target/lib
#   target/launch.aot    classes loaded and linked ahead of time, for that jar on that JDK
#   target/launch.stamp  there when both are complete; as old as the start of their build
#   target/launch.log    what the last build printed

# shellcheck disable=SC2154 # home is the caller's
launch=$home/target/launch
main_class=dev.portolan.Main
sample=$home/src/test/resources/scenarios/02-ibcm-classic.portolan.json

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 2
}

# Is the folder $1 a JDK 25? Sets jdk_id, which changes when the JDK is updated. Reads its release file, as
# starting java for an answer would cost more than the start of the program itself.
is_jdk_25() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    jdk_id=$1
    jdk_version=
    while IFS='=' read -r key value || [ -n "$key" ]; do
        case $key in
        JAVA_VERSION) jdk_version=$value jdk_id="$jdk_id $value" ;;
        *VERSION) jdk_id="$jdk_id $value" ;;
        esac
    done <"$1/release"
    case $jdk_version in
    '"25"' | '"25.'* | '"25-'* | '"25+'*) return 0 ;;
    *) return 1 ;;
    esac
}

# Sets and exports JAVA_HOME.
find_jdk() {
    for jdk in "${JAVA_HOME:-}" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
        "${HOME:-}"/.jdks/*; do
        if is_jdk_25 "$jdk"; then
            export JAVA_HOME="$jdk"
            return 0
        fi
    done
    if [ -x /usr/libexec/java_home ] && jdk=$(/usr/libexec/java_home -v 25 2>/dev/null) && is_jdk_25 "$jdk"; then
        export JAVA_HOME="$jdk"
        return 0
    fi
    if java=$(command -v java) && java=$(readlink -f "$java" 2>/dev/null) && is_jdk_25 "${java%/bin/java}"; then
        export JAVA_HOME="${java%/bin/java}"
        return 0
    fi
    return 1
}

# shellcheck disable=SC2034 # for the callers
no_jdk="Portolan needs a JDK 25 and found none: install one (Eclipse Temurin 25, for example) or set JAVA_HOME to it."

# Java reads its arguments and the names of files in the character set of the locale. That is ASCII in the C locale,
# which a service or a container often has, and in one that is not installed, whatever its name says: so this asks for
# the character set itself, and takes another locale where it is not UTF-8. Sets java_language to the options that keep
# the language which the locale asked for.
use_utf8() {
    java_language=
    is_utf8 && return
    for utf8 in C.UTF-8 en_US.UTF-8; do
        if ! command -v locale >/dev/null || (export LC_ALL="$utf8" && is_utf8); then
            wished=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
            wished=${wished%%[.@]*}
            case $wished in
            [a-z][a-z] | [a-z][a-z][a-z]) java_language=-Duser.language=$wished ;;
            [a-z][a-z]_[A-Z][A-Z] | [a-z][a-z][a-z]_[A-Z][A-Z])
                java_language="-Duser.language=${wished%_*} -Duser.country=${wished#*_}"
                ;;
            esac
            export LC_ALL="$utf8"
            return
        fi
    done
}

is_utf8() {
    case $(locale charmap 2>/dev/null) in
    UTF-8 | utf-8 | UTF8 | utf8) return 0 ;;
    *) return 1 ;;
    esac
}

# Runs Maven in the project's folder. It is given no standard input, which a command may want for itself.
maven() {
    (cd "$home" && exec ./mvnw -B "$@" </dev/null)
}

# Does the launch jar hold what the sources say now? A deleted file shows in the time of its folder, a deleted
# folder of the list in the number that the stamp holds.
up_to_date() {
    [ -f "$launch.stamp" ] && [ -f "$launch.jar" ] && [ -d "$home/target/lib" ] || return 1
    list_inputs
    {
        read -r built_inputs
        IFS= read -r built_jdk
    } 2>/dev/null <"$launch.stamp" || return 1
    [ "$built_inputs" = "$input_count" ] || return 1
    # On another JDK the program would run, only without its cache: so where nothing can be written, it runs.
    [ "$built_jdk" = "$jdk_id" ] || [ ! -w "$home/target" ] || return 1
    # shellcheck disable=SC2086 # the names in the list have no spaces
    newer=$(cd "$home" && find $inputs -newer "$launch.stamp" 2>/dev/null) || return 1
    [ -z "$newer" ]
}

list_inputs() {
    inputs=
    input_count=0
    for input in pom.xml src/main catalog icons .mvn portolan installer/build.sh; do
        [ -e "$home/$input" ] || continue
        inputs="$inputs $input"
        input_count=$((input_count + 1))
    done
}

# Waits until no other build of this folder runs, and keeps others waiting until descriptor 9 is closed by the
# last process that has it. The system frees the lock of a killed process, so no lock can be left over; and while
# a Maven outlives the script that started it, the lock rightly holds.
lock() {
    if command -v flock >/dev/null; then
        flock -n 9 && return
        say "Another build of Portolan is running, waiting for it …"
        flock 9
    elif command -v perl >/dev/null; then
        perl -e 'open(my $f, ">&=", 9); exit !flock($f, 6)' && return
        say "Another build of Portolan is running, waiting for it …"
        perl -e 'open(my $f, ">&=", 9); flock($f, 2)'
    fi
}

# Builds target/launch.* unless another process has just done it. Returns 2 when it cannot.
build() {
    mkdir -p "$home/target" 2>/dev/null
    if [ ! -w "$home/target" ]; then
        say "Portolan must be built first, and $home/target cannot be written to."
        return 2
    fi
    (
        lock
        up_to_date && exit 0
        if [ -f "$launch.jar" ]; then
            say "Sources changed, building …"
        else
            say "Building Portolan (first use, about a minute) …"
        fi
        build_locked
    ) 9>"$launch.lock"
}

# The build itself, by whoever holds the lock.
build_locked() {
    begin_build
    if ! maven --no-transfer-progress -Dmaven.test.skip=true package >"$launch.log" 2>&1; then
        say "The build failed. The end of its log, target/launch.log:"
        errors_of "$launch.log" >&2
        return 2
    fi
    finish_build
}

begin_build() {
    list_inputs
    printf '%s\n%s\n' "$input_count" "$jdk_id" >"$launch.stamp.new"
    # Without the classes, as Maven would leave a resource there that is gone from the sources.
    rm -rf "$launch.stamp" "$launch.aot" "$home/target/classes"
}

# Takes what Maven packaged as what starts from now on. By renaming: a window that is still open from the build
# before keeps the files it has.
finish_build() {
    cp "$home/target/portolan.jar" "$launch.jar.new" && mv -f "$launch.jar.new" "$launch.jar" || return 2
    train
    mv -f "$launch.stamp.new" "$launch.stamp"
}

# Lets the JVM watch one command and keep what it learnt (JEP 514). The program runs without it, only slower: so a
# failure here is none. Trained with the first compiler only, the cache holds no profiles, and reading it is
# quicker; see docs/decisions.
train() {
    if [ -f "$sample" ]; then
        set -- analyze "$sample"
    else
        set -- version
    fi
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-XX:AOTCacheOutput=$launch.aot.new" \
        --enable-native-access=ALL-UNNAMED -cp "$launch.jar" "$main_class" "$@" >>"$launch.log" 2>&1 </dev/null
    if [ -f "$launch.aot.new" ]; then
        mv -f "$launch.aot.new" "$launch.aot"
    fi
}

# The last errors in a log of Maven, with the compiler's warnings, which are errors here, and without Maven's advice
# on how to run Maven. The end of the log when Maven did not come so far as to say one.
errors_of() {
    if ! grep -q '^\[ERROR\]' "$1"; then
        tail -n 3 "$1"
        return
    fi
    grep -e '^\[ERROR\] *[^ ]' -e '^\[WARNING\].*\.java:' "$1" |
        grep -v -e 'e-run Maven' -e 'full stack trace' -e '\[Help 1\]' -e 'For more information' \
            -e "^.ERROR. $(printf '\t')at " -e 'Command was' -e 'See .*dump' |
        tail -n "${2:-12}"
}
