internal import CCurl
internal import Glibc

/// The libcurl of this machine, opened when it is asked for and closed with this value.
@safe
package struct CurlLibrary: ~Copyable {
    private let handle: UnsafeMutableRawPointer
    private let details: UnsafeMutablePointer<curl_version_info_data>

    /// The names it goes by, the usual one first.
    private static let names = ["libcurl.so.4", "libcurl-gnutls.so.4"]

    /// Opens the library.
    package init() throws(CurlError) {
        for name in Self.names {
            guard let handle = unsafe dlopen(name, RTLD_NOW | RTLD_LOCAL) else { continue }
            guard let symbol = unsafe dlsym(handle, "curl_version_info"),
                let details = unsafe unsafeBitCast(symbol, to: ccurl_version_info.self)(
                    CURLVERSION_FIRST
                )
            else {
                unsafe dlclose(handle)
                continue
            }
            unsafe self.handle = handle
            unsafe self.details = details
            return
        }
        throw .missing
    }

    deinit { unsafe dlclose(handle) }

    /// Its version: "7.88.1".
    package var version: String { unsafe String(cString: details.pointee.version) }

    /// The library it encrypts with and that one's version; empty when it cannot.
    package var encryption: String {
        guard let name = unsafe details.pointee.ssl_version else { return "" }
        return unsafe String(cString: name)
    }

    /// The schemes it can fetch, in its order: "http", "https".
    package var protocols: [String] {
        var names: [String] = []
        var next = unsafe details.pointee.protocols
        while let name = unsafe next?.pointee {
            names.append(unsafe String(cString: name))
            unsafe next = next?.advanced(by: 1)
        }
        return names
    }

    /// What it can do that matters to us.
    package var features: [CurlFeature] {
        CurlFeature.allCases.filter { unsafe details.pointee.features & $0.bit != 0 }
    }
}
