#!/usr/bin/env bash
# Makes sure that both browsers, Arabic fonts and openssl are there: installs Debian's packages as root, else says what is missing.
set -euo pipefail
need=()
[ -n "${CHROME_BIN:-}" ] || command -v chromium >/dev/null || command -v google-chrome >/dev/null || need+=(chromium)
[ -n "${FIREFOX_BIN:-}" ] || command -v firefox-esr >/dev/null || command -v firefox >/dev/null || need+=(firefox-esr)
if command -v dpkg >/dev/null; then dpkg -s fonts-noto-core >/dev/null 2>&1 || need+=(fonts-noto-core); fi
command -v openssl >/dev/null || need+=(openssl)
((${#need[@]})) || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing ${need[*]} (Debian packages) ..." >&2
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${need[@]}" >/dev/null
else
  echo "Missing: ${need[*]}. Install them (apt-get install ${need[*]}), or set CHROME_BIN and FIREFOX_BIN to browsers you have." >&2
  exit 1
fi
