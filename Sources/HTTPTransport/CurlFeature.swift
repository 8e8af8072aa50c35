internal import CCurl

/// An ability that one libcurl has and another lacks.
package enum CurlFeature: String, CaseIterable, Sendable {
    /// Encrypted connections.
    case tls = "TLS"
    /// Several requests on one connection.
    case http2 = "HTTP2"
    /// Addresses of the newer kind.
    case ipv6 = "IPv6"
    /// Compressed answers: deflate and gzip.
    case gzip = "gzip"
    /// Compressed answers: Brotli.
    case brotli
    /// Compressed answers: Zstandard.
    case zstd
    /// Looking up names without blocking.
    case asynchronousNames = "AsynchDNS"

    var bit: Int32 {
        switch self {
        case .tls: CURL_VERSION_SSL
        case .http2: CURL_VERSION_HTTP2
        case .ipv6: CURL_VERSION_IPV6
        case .gzip: CURL_VERSION_LIBZ
        case .brotli: CURL_VERSION_BROTLI
        case .zstd: CURL_VERSION_ZSTD
        case .asynchronousNames: CURL_VERSION_ASYNCHDNS
        }
    }
}
