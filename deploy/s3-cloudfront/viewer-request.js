/* CloudFront Function (cloudfront-js-2.0), on viewer request: a bucket knows no folders. */
function handler(event) {
  var request = event.request;
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
    return request;
  }
  var last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (last.includes('.')) return request;
  return {
    statusCode: 308,
    statusDescription: 'Permanent Redirect',
    headers: { location: { value: request.uri + '/' } },
  };
}
