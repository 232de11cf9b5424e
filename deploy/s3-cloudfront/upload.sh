#!/usr/bin/env sh
# Puts dist/ into a bucket: ./upload.sh my-bucket. Only CloudFront may read the bucket (an origin access control).
# CloudFront packs by itself, so the twins stay here. What is old is removed last, once nothing new asks for it.
set -eu
bucket="s3://$1"
cd "$(dirname "$0")/../../dist"
put() { aws s3 sync . "$bucket" --exclude '*.br' --exclude '*.gz' "$@"; }
put --exclude '*' --include '_astro/*' --exclude '*.br' --exclude '*.gz' \
  --cache-control 'public, max-age=31536000, immutable'
put --exclude '_astro/*' --cache-control no-cache
put --exclude '_astro/*' --cache-control no-cache --delete
