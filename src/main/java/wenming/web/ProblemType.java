package wenming.web;

/**
 * Every kind of mistake an answer can report. The slug names it for programs and is its anchor on the documentation page, so a problem's {@code type}
 * can be opened in a browser.
 */
enum ProblemType {
    BAD_REQUEST("bad-request", 400, "请求有误", "请求不符合 HTTP 规范，或含有本服务不接受的内容。"),
    BROKEN_JSON("broken-json", 400, "JSON 读不出来", "请求正文不是完整的 UTF-8 编码 JSON，或超出了层数、长度的上限。"),
    BAD_PARAMETER("bad-parameter", 400, "查询参数有误", "地址里 ? 后面的参数不认识、重复，或值不对。"),
    LOCAL_ONLY("local-only", 403, "只供本机使用", "会改动数据或列出全部任务的地址只在服务所在的机器上受理，地址须写本机名，不经代理。"),
    CROSS_SITE("cross-site", 403, "请求来自别的网站", "会改动数据的请求只能从本服务自己的网页或命令行发出。"),
    UNKNOWN_PATH("unknown-path", 404, "没有这个地址", "地址写错了，可用的地址见 /api/docs。"),
    UNKNOWN_STANDARD("unknown-standard", 404, "没有这个标准", "地址里的标准编号不存在，可用的编号见 GET /api/standards。"),
    UNKNOWN_BATCH("unknown-batch", 404, "没有这个批量任务", "任务编号写错了，或任务已过保留期限被清除；全部任务见 GET /api/batches。"),
    UNKNOWN_UNIT("unknown-unit", 404, "没有这个单位", "地址里的序号超出了这一批的单位数。"),
    UNKNOWN_FORMAT("unknown-format", 404, "没有这种格式", "一批的结果有 ndjson、csv、xlsx 和 txt 四种格式。"),
    NO_DATA_FOLDER("no-data-folder", 404, "服务没有数据文件夹", "批量任务要保存在数据文件夹里；请用 wenming serve --data DIR 启动服务。"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "这个地址不支持此方法", "可用的方法在响应头 Allow 里。"),
    NOT_ACCEPTABLE("not-acceptable", 406, "没有您要的格式", "测评结果只有 application/json、text/html 和 text/plain 三种格式。"),
    TOO_SLOW_REQUEST("slow-request", 408, "请求发送得太慢", "正文没有在时限内传完，请重发。"),
    BATCH_NOT_DONE("batch-not-done", 409, "任务还没有结果", "任务在排队、进行中、已取消或失败；状态见 GET /api/batches/{job}。"),
    BATCH_ENDED("batch-ended", 409, "任务已经结束", "只有排队或进行中的任务可以取消。"),
    TOO_LARGE("too-large", 413, "请求正文过大", "正文超过上限，请删去无关内容或分开提交。"),
    URI_TOO_LONG("uri-too-long", 414, "地址过长", "材料应放在请求正文里，而不是地址里。"),
    UNSUPPORTED_CONTENT(
            "unsupported-content",
            415,
            "正文类型不对",
            "正文必须声明为 Content-Type: application/json，UTF-8 编码，不压缩；批量任务收 NDJSON、gzip、XLSX，CSV 用 multipart/form-data。"),
    WRONG_HOST("wrong-host", 421, "请求发错了主机", "请求头 Host 不是本机名。服务只在本机开放时，别的主机名一律不受理，以防恶意网页借用。"),
    INVALID_SUBMISSION("invalid-submission", 422, "提交的材料有误", "JSON 读得出来，但内容不合要求；errors 列出全部错误及其位置。"),
    INVALID_DRAFT("invalid-draft", 422, "草稿不能受理", "草稿里有不认识的文件名、不收的文件，或超出数量、大小的上限；errors 列出全部问题。"),
    TOO_MANY("too-many", 429, "任务或连接太多", "等待的批量任务或进度连接已满，请按响应头 Retry-After 的秒数稍后重试。"),
    HEADER_TOO_LARGE("header-too-large", 431, "请求头过大", "请求头总长超过上限。"),
    INTERNAL("internal", 500, "服务器内部错误", "不是请求的错。请把编号告诉管理员，日志里有详情。"),
    NOT_IMPLEMENTED("not-implemented", 501, "不支持的 HTTP 功能", "请求用了本服务不支持的传输方式。"),
    BUSY("busy", 503, "服务器正忙", "同时评分的请求太多，请按响应头 Retry-After 的秒数稍后重试。"),
    SCORING_TOO_SLOW("scoring-too-slow", 503, "评分超时", "没有在时限内算完，请稍后重试。"),
    BROKEN_STANDARD("broken-standard", 503, "标准暂不能使用", "这个标准的规则文件有错误，改正后服务会自行读入；errors 列出全部错误。"),
    STOPPING("stopping", 503, "服务正在停止", "服务正在停止或重启，请稍后重试。"),
    VERSION_NOT_SUPPORTED("version-not-supported", 505, "不支持的 HTTP 版本", "请用 HTTP/1.1。"),
    STORAGE("storage", 507, "保存不了", "数据文件夹写不进去，可能磁盘已满。请告诉管理员，腾出空间后再提交。");

    private final String slug;
    private final int status;
    private final String title;
    private final String meaning;

    ProblemType(String slug, int status, String title, String meaning) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    String slug() {
        return slug;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** What it means and what to do, one sentence for the documentation. */
    String meaning() {
        return meaning;
    }

    /** The type's address; relative, because the server does not know under which name it is reached. */
    String uri() {
        return "/api/docs#problem-" + slug;
    }

    /** The type for a status that the HTTP layer below us decided on. */
    static ProblemType of(int status) {
        if (status == STOPPING.status) {
            return STOPPING;
        }
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status < 500 ? BAD_REQUEST : INTERNAL;
    }
}
