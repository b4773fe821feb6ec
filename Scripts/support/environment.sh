# What the scripts share: the top folder, named steps, and what a fresh Debian machine lacks.
#
# Sourced, not run. Leaves the shell in the top folder of the repository.

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export LC_ALL=C.UTF-8 PATH
export HOME=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
script=Scripts/$(basename "$0")
step_name='start'

# Announces a step; what fails until the next call is blamed on it.
step() {
  step_name=$1
  printf '== %s\n' "$1"
}

# The last line of a script says how it went.
report_end() {
  local status=$?
  if [ "$status" -eq 0 ]; then
    printf '%s: pass (%d s)\n' "$script" "$SECONDS"
  else
    printf '%s: fail (step: %s)\n' "$script" "$step_name"
  fi
}

# Ends the script with a message.
fail() {
  printf '%s: %s\n' "$script" "$*" >&2
  exit 1
}

# Runs a command as root, or says that it must be.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "needs root or sudo to run: $*"
  fi
}

# Prints the Debian packages that are missing among those that building needs.
missing_packages() {
  command -v git >/dev/null || echo git
  command -v pkg-config >/dev/null || echo pkg-config
  [ -e /usr/include/stdio.h ] || echo libc6-dev
  compgen -G '/usr/lib/gcc/*/*/libstdc++.so' >/dev/null || echo g++
  pkg-config --exists libxml-2.0 2>/dev/null || echo libxml2-dev
  pkg-config --exists zlib 2>/dev/null || echo zlib1g-dev
}

# Installs Debian packages, if any are named.
install_packages() {
  [ $# -gt 0 ] || return 0
  command -v apt-get >/dev/null || fail "install these first, there is no apt-get here: $*"
  printf 'installing: %s\n' "$*"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
    "$@" >/dev/null
}

# Puts Swift on the path where it is usually unpacked, or says how to get it.
find_swift() {
  local folder
  for folder in /opt/swift/usr/bin /usr/local/swift/usr/bin "$HOME/.local/share/swiftly/bin"; do
    command -v swift >/dev/null && break
    [ -x "$folder/swift" ] && PATH=$PATH:$folder
  done
  command -v swift >/dev/null ||
    fail 'needs Swift 6.3 or later on the PATH: see https://www.swift.org/install/linux/'
}

# Makes the machine ready to build.
prepare() {
  step 'what is missing'
  find_swift
  # shellcheck disable=SC2046  # one word is one package
  install_packages $(missing_packages)
  swift --version 2>/dev/null | head -n 1
}

# Builds products as they ship, and names the folder in which they are.
build_release() {
  # Without debugging information, which Debian's valgrind cannot read either.
  local -a flags=(-c release --static-swift-stdlib -Xlinker --strip-debug)
  local product
  for product in "$@"; do
    swift build "${flags[@]}" --product "$product"
  done
  binary_folder=$(swift build "${flags[@]}" --show-bin-path)
}

trap report_end EXIT
